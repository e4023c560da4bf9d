/** Why something could not be done; read out as soon as it appears. */
export function Refusal({ sentence }: { sentence?: string }) {
	return (
		<p class="refusal" role="alert" hidden={!sentence}>
			{sentence}
		</p>
	);
}
