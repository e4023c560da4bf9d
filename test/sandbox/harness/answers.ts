import type { AxiosResponse } from 'axios';

export const outcome = ({ status, data }: AxiosResponse) => ({ status, data });

export const titles = ({ data }: AxiosResponse): string[] =>
	(data as { errors: Array<{ title: string }> }).errors.map(({ title }) => title);
