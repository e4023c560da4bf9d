import { FileCard } from '../../messages/FileCard';
import { LocationCard } from '../../messages/LocationCard';
import { MessageText } from '../../messages/MessageText';
import { Picture } from '../../messages/Picture';
import { TemplateCard } from '../../messages/TemplateCard';
import { Text } from '../../messages/Text';
import type { PhoneMessage } from '../message';
import { Carousel } from './Carousel';
import { FormCard } from './FormCard';
import { ListCard } from './ListCard';

/** The content in its own shape; what has none here stays text. */
export function MessageContent(message: PhoneMessage) {
	const { content, text, override } = message.entry;
	if (override && override.type !== 'template') return <Text text={text} />;
	switch (content.type) {
		case 'image':
			return <Picture content={content} />;
		case 'file':
			return <FileCard content={content} />;
		case 'carousel':
			return <Carousel {...message} />;
		case 'list':
			return <ListCard {...message} />;
		case 'location':
			return <LocationCard content={content} />;
		case 'form':
			return <FormCard {...message} />;
		case 'template':
			return <TemplateCard content={content} />;
		case 'formResponse':
			return <Text text={String(content.textFallback ?? text)} />;
		default:
			return <MessageText content={{ ...content, text: content.text ?? text }} />;
	}
}
