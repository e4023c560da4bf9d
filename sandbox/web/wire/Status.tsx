interface StatusProps {
	status?: number;
	/** What became of it, where the number alone does not tell. */
	word?: string;
}

function judge(status?: number): string {
	if (status === undefined) return 'pending';
	return status < 300 ? 'good' : 'bad';
}

export function Status({ status, word }: StatusProps) {
	const isLost = word === 'exhausted' || word === 'cancelled';
	const judgement = isLost ? 'bad' : judge(status);
	return (
		<span class={`status status--${judgement}`}>
			{[status, word].filter(Boolean).join(' ') || 'under way'}
		</span>
	);
}
