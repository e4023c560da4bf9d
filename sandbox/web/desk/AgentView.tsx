import type { Content } from '../../api/model';
import { FileCard } from '../messages/FileCard';
import { Picture } from '../messages/Picture';
import { Words } from '../messages/Words';

/** A message as agents see it: with its format, and what hangs on it. */
export function AgentView({ content }: { content: Content }) {
	if (content.type === 'image') return <Picture content={content} />;
	if (content.type === 'file') return <FileCard content={content} />;
	return <Words content={content} />;
}
