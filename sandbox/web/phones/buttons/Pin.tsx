/** Stands for a place. */
export function Pin() {
	return (
		<svg class="pin" viewBox="0 0 24 24" aria-hidden="true">
			<path
				d="M12 2a7 7 0 0 1 7 7c0 5-7 13-7 13S5 14 5 9a7 7 0 0 1 7-7zm0 4.500a2.5 2.5 0 1 0 0 5 2.500 2.500 0 0 0 0-5z"
				fill-rule="evenodd"
			/>
		</svg>
	);
}
