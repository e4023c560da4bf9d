/** For what goes once it is used: the keyboard goes on in the messages of the same phone. */
export function focusScreen(inside: Element): void {
	inside.closest('.phone')?.querySelector<HTMLElement>('.screen')?.focus({ preventScroll: true });
}
