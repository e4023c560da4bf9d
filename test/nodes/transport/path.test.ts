import { path } from '../../../nodes/SunshineConversations/transport/apiRequest';

it('holds any ID, encoded', () => {
	expect(path`/users/${'a/b?c#d %2e'}/clients/${'é…'}`).toBe(
		'/users/a%2Fb%3Fc%23d%20%252e/clients/%C3%A9%E2%80%A6',
	);
});

it.each(['', '.', '..', 'a\nb', 'ana\ud83e'])('holds no %j, which would lead elsewhere', (id) => {
	expect(() => path`/users/${id}/clients`).toThrow(`"${id}" is not an ID`);
});
