import type { ComponentChildren } from 'preact';
import { readLink } from './links';

/** What business messages are formatted with; all else is shown as the text that it is. */
const plainTags = [
	'b',
	'strong',
	'i',
	'em',
	'u',
	's',
	'del',
	'code',
	'pre',
	'p',
	'br',
	'ul',
	'ol',
	'li',
	'blockquote',
	'div',
	'span',
] as const;

type PlainTag = (typeof plainTags)[number];

const isPlain = (tag: string): tag is PlainTag => plainTags.some((known) => known === tag);

function renderElement(element: Element, key: number): ComponentChildren {
	const Tag = element.localName;
	const children = [...element.childNodes].map(renderNode);
	if (Tag === 'br') return <br key={key} />;
	if (isPlain(Tag)) return <Tag key={key}>{children}</Tag>;
	// No headings, as those are for finding one's way about the page.
	if (/^h[1-6]$/.test(Tag)) {
		return (
			<p key={key} class="rich__heading">
				{children}
			</p>
		);
	}
	if (Tag !== 'a') return element.outerHTML;
	const href = readLink(element.getAttribute('href') ?? '');
	return (
		<a key={key} href={href} target="_blank" rel="noreferrer noopener">
			{children}
		</a>
	);
}

function renderNode(node: Node, key: number): ComponentChildren {
	return node instanceof Element ? renderElement(node, key) : node.nodeValue;
}

/** Made anew from what the markup says, so that nothing of it can run or load. */
export function RichText({ html }: { html: string }) {
	const { body } = new DOMParser().parseFromString(`<body>${html}`, 'text/html');
	return <div class="text rich">{[...body.childNodes].map(renderNode)}</div>;
}
