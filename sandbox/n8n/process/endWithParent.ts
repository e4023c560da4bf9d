// Loaded into n8n by Node 24 as it stands, before n8n's own code. The other end of stdin is the process that started n8n;
// it closes however that process ends, even when it is killed. (The threads of n8n load this too; theirs says nothing.)
if (process.getBuiltinModule('node:worker_threads').isMainThread) {
	const group = process.platform === 'win32' ? process.pid : -process.pid;
	// Not SIGTERM: with nobody left to read its log, n8n's orderly end never comes to an end.
	process.stdin.on('end', () => process.kill(group, 'SIGKILL')).resume();
}
