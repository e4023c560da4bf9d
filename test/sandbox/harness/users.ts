import type { User } from '../../../sandbox/api/model';
import type { Surroundings } from './sandbox';

export async function readUser({ api }: Surroundings, id: string): Promise<User> {
	return ((await api.get(`/users/${id}`)).data as { user: User }).user;
}
