import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

// n8n-core writes its settings to the user's home unless it is told of another folder before it is loaded.
const folder = path.join(tmpdir(), `n8n-core-${process.env.JEST_WORKER_ID ?? 1}`);
mkdirSync(folder, { recursive: true });
process.env.N8N_USER_FOLDER = folder;
process.env.N8N_LOG_LEVEL = 'silent';
// By which n8n signs where executions wait.
process.env.N8N_HMAC_SIGNATURE_SECRET = 'secret of the tests';
