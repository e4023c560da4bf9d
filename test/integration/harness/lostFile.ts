import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { BinaryDataService } from 'n8n-core';
import type { IBinaryData } from 'n8n-workflow';

const MISSING = path.join(__dirname, 'no-such-folder', 'file');

/** A file that is not where n8n keeps it; n8n notices when it looks it up, or when it reads it. */
export function loseFile(noticed: 'lookedUp' | 'read'): IBinaryData {
	jest.spyOn(BinaryDataService.prototype, 'getMetadata').mockImplementation(async () => {
		if (noticed === 'lookedUp') await readFile(MISSING);
		return { fileSize: 7, mimeType: 'text/plain' };
	});
	jest
		.spyOn(BinaryDataService.prototype, 'getAsStream')
		.mockImplementation(async () => createReadStream(MISSING));
	return { id: 'filesystem-v2:gone', data: 'filesystem-v2', mimeType: 'text/plain', fileName: 'a.txt' };
}
