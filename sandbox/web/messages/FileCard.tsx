import type { Content } from '../../api/model';
import { MessageText } from './MessageText';
import { readFileName } from './fileName';
import { toPageUrl } from './mediaUrl';

const isWeb = (mediaUrl: string) => /^https?:\/\//i.test(mediaUrl);

export function FileCard({ content }: { content: Content }) {
	const { mediaUrl = '', mediaType, filename } = content;
	const name = typeof filename === 'string' ? filename : readFileName(mediaUrl);
	return (
		<>
			<a
				class="file"
				href={isWeb(mediaUrl) ? toPageUrl(mediaUrl) : undefined}
				target="_blank"
				rel="noreferrer noopener"
			>
				<svg class="file__icon" viewBox="0 0 24 24" aria-hidden="true">
					<path d="M6 2h8l5 5v15H6zm7 1.500V8h4.500z" />
				</svg>
				<span>
					<strong>{name}</strong>
					<small>{typeof mediaType === 'string' ? mediaType : 'File'}</small>
				</span>
			</a>
			<MessageText content={content} />
		</>
	);
}
