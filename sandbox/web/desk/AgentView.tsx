import type { Content } from '../../api/model';
import { FileCard } from '../messages/FileCard';
import { MessageText } from '../messages/MessageText';
import { Picture } from '../messages/Picture';

/** A message as agents see it: with its format, and what hangs on it. */
export function AgentView({ content }: { content: Content }) {
	if (content.type === 'image') return <Picture content={content} />;
	if (content.type === 'file') return <FileCard content={content} />;
	return <MessageText content={content} />;
}
