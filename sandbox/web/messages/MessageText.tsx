import type { Content } from '../../api/model';
import { RichText } from './RichText';
import { Text } from './Text';

/** What a message says, formatted where the channel keeps the format. */
export function MessageText({ content }: { content: Content }) {
	const { text, htmlText } = content;
	return htmlText ? <RichText html={htmlText} /> : <Text text={text} />;
}
