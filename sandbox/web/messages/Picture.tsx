import { useState } from 'preact/hooks';
import type { Content } from '../../api/model';
import { FileCard } from './FileCard';
import { MessageText } from './MessageText';
import { readFileName } from './fileName';
import { toPageUrl } from './mediaUrl';

/** A picture that cannot be had is shown as a file. */
export function Picture({ content }: { content: Content }) {
	const [isBroken, setBroken] = useState(false);
	const { mediaUrl, altText, text } = content;
	if (!mediaUrl || isBroken) return <FileCard content={content} />;
	// Without a description, the API puts the file's name there.
	const isDescription = typeof altText === 'string' && altText !== readFileName(mediaUrl);
	const alt = isDescription ? altText : (text ?? 'Picture');
	return (
		<>
			<img class="picture" src={toPageUrl(mediaUrl)} alt={alt} onError={() => setBroken(true)} />
			<MessageText content={content} />
		</>
	);
}
