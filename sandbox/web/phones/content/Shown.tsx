import type { PhoneMessage } from '../message';
import { Carousel } from './Carousel';
import { FileCard } from './FileCard';
import { FormCard } from './FormCard';
import { ListCard } from './ListCard';
import { Picture } from './Picture';
import { Place } from './Place';
import { TemplateCard } from './TemplateCard';
import { Text } from './Text';
import { Words } from './Words';

/** The content in its own shape; what has none here stays text. */
export function Shown(message: PhoneMessage) {
	const { content, text, override } = message.entry;
	if (override && content.type !== 'template') return <Text text={text} />;
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
			return <Place content={content} />;
		case 'form':
			return <FormCard {...message} />;
		case 'template':
			return <TemplateCard content={content} text={text} />;
		case 'formResponse':
			return <Text text={String(content.textFallback ?? text)} />;
		default:
			return <Words content={{ ...content, text: content.text ?? text }} />;
	}
}
