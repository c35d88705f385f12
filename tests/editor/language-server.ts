import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../support/real-plan.js';

const TOOLS = join(ROOT, 'tests/tools/node_modules');
const SERVER = join(TOOLS, 'yaml-language-server/bin/yaml-language-server');

/** Optional tools: npm ci --prefix tests/tools */
export const IS_THERE = existsSync(SERVER) && existsSync(join(TOOLS, 'vscode-jsonrpc'));
if (!IS_THERE) console.warn('skipped: the YAML language server is not installed (npm ci --prefix tests/tools)');

/** Where the person’s cursor is, in a text handed to `complete` or `hover`. */
export const CARET = '¦';

/** The part of vscode-jsonrpc that is used here. */
interface Rpc {
  readonly StreamMessageReader: new (stream: NodeJS.ReadableStream) => object;
  readonly StreamMessageWriter: new (stream: NodeJS.WritableStream) => object;
  readonly createMessageConnection: (reader: object, writer: object) => Connection;
}

interface Connection {
  listen(): void;
  dispose(): void;
  sendRequest(method: string, params?: unknown): Promise<unknown>;
  sendNotification(method: string, params?: unknown): Promise<void>;
  onRequest(method: string, handler: (params: never) => unknown): void;
  onNotification(method: string, handler: (params: never) => void): void;
}

interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

export interface CompletionItem {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
}

/** What an editor's settings say; nothing is fetched from the network. */
const SETTINGS: Readonly<Record<string, unknown>> = {
  yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false } },
};

/** The YAML language server that VS Code and others run, spoken to as an editor does. */
export class LanguageServer {
  private readonly waiting = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();

  private constructor(
    private readonly process: ChildProcess,
    private readonly connection: Connection,
  ) {}

  /** Starts a server for a folder. */
  static async start(folder: string): Promise<LanguageServer> {
    const rpc = createRequire(join(TOOLS, 'x.js'))('vscode-jsonrpc/node') as Rpc;
    const child = spawn(process.execPath, [SERVER, '--stdio'], { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] });
    const connection = rpc.createMessageConnection(
      new rpc.StreamMessageReader(child.stdout),
      new rpc.StreamMessageWriter(child.stdin),
    );
    const server = new LanguageServer(child, connection);
    connection.onRequest('workspace/configuration', ({ items }: { items: readonly { section?: string }[] }) =>
      items.map(({ section = '' }) => SETTINGS[section] ?? {}),
    );
    connection.onRequest('client/registerCapability', () => null);
    connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }: { uri: string; diagnostics: readonly Diagnostic[] }) => {
        server.waiting.get(uri)?.(diagnostics);
      },
    );
    connection.listen();
    const rootUri = pathToFileURL(folder).href;
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'plans' }],
      capabilities: {
        workspace: { configuration: true },
        textDocument: {
          completion: { completionItem: { snippetSupport: true } },
          hover: { contentFormat: ['markdown'] },
          publishDiagnostics: {},
        },
      },
    });
    await connection.sendNotification('initialized', {});
    await connection.sendNotification('workspace/didChangeConfiguration', { settings: SETTINGS });
    return server;
  }

  /** Opens a text as the file at a path, which need not be there. @returns its diagnostics */
  async open(path: string, text: string): Promise<readonly Diagnostic[]> {
    const { href: uri } = pathToFileURL(path);
    const diagnostics = new Promise<readonly Diagnostic[]>((resolve) => this.waiting.set(uri, resolve));
    const textDocument = { uri, languageId: 'yaml', version: 1, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
    return diagnostics;
  }

  /** What is offered at the caret, by its label; the file must not be open yet. */
  async complete(path: string, text: string): Promise<ReadonlyMap<string, CompletionItem>> {
    const found = (await this.askAt('textDocument/completion', path, text)) as {
      readonly items: readonly CompletionItem[];
    };
    return new Map(found.items.map((item) => [item.label, item]));
  }

  /** What is shown when the pointer rests at the caret; the file must not be open yet. */
  async hover(path: string, text: string): Promise<string> {
    const found = (await this.askAt('textDocument/hover', path, text)) as {
      readonly contents: { readonly value: string };
    } | null;
    return found?.contents.value ?? '';
  }

  private async askAt(method: string, path: string, text: string): Promise<unknown> {
    const [before = '', after] = text.split(CARET);
    if (after === undefined) throw new Error('no caret in the text');
    await this.open(path, before + after);
    const lines = before.split('\n');
    const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    return this.connection.sendRequest(method, { textDocument: { uri: pathToFileURL(path).href }, position });
  }

  /** Ends the server as an editor would. */
  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    this.connection.dispose();
    this.process.kill();
  }
}
