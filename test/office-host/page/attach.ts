import type { Page } from 'playwright-core';
import type { EventMessage } from '../events/queue';
import { supportedSets } from '../library/context';
import type { Batch, ExecutorResponse } from '../protocol/messages';
import type { TestExcel } from '../test-excel';
import { installNativeObject, type NativeConfig } from './native-object';

/** office.js's numbers of what goes through Execute(), of events, and of errors (`OSF.DDA.MethodDispId` and others). */
const Method = { RichApiRequest: 93, CommandCompleted: 94 } as const;
const Kind = { Dialog: 10, RichApiMessage: 33, AppCommand: 39 } as const;
const Status = {
  Success: 0,
  InternalError: 5001,
  InvalidApiCallInContext: 5004,
  RequestTooLarge: 5103,
  ResponseTooLarge: 5104,
} as const;

/** Errors that have a number of their own on this way; all others come within the answer. */
const STATUS_OF: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: Status.InvalidApiCallInContext,
  RequestPayloadSizeLimitExceeded: Status.RequestTooLarge,
  ResponsePayloadSizeLimitExceeded: Status.ResponseTooLarge,
};

interface NativeAnswer {
  readonly status: number;
  readonly value?: unknown;
}

/** What a test holds of a page that runs in the tests' Excel. */
export interface AttachedPage {
  /** Presses the ribbon's button of a function; resolves once the function says that it is done. */
  invoke(functionName: string): Promise<void>;
  /** Addresses of the dialogs that the page opened. */
  readonly dialogs: readonly string[];
}

/**
 * Puts a page into an Excel, before it is opened: the page's own office.js then finds Excel for Windows. Several
 * pages may be in one Excel, as the pane and the page of the commands are.
 */
export async function attachPage(page: Page, excel: TestExcel): Promise<AttachedPage> {
  const { options } = excel;
  const config: NativeConfig = {
    hostInfo: `Excel$Win32$16.01$${options.displayLanguage}$$$$0`,
    displayLanguage: options.displayLanguage,
    documentUrl: options.fileName === null ? '' : `C:\\台账\\${options.fileName}`,
    readOnly: options.readOnly,
    requirements: JSON.stringify(supportedSets(options)),
  };
  const commands = new Map<string, () => void>();
  const dialogs: string[] = [];
  await page.exposeFunction('__excelExecute', (method: number, args: readonly unknown[]) =>
    execute(excel, commands, method, args),
  );
  await page.exposeFunction('__excelRegister', (event: number, target: string) => {
    if (event === Kind.Dialog) dialogs.push((JSON.parse(target) as { url: string }).url);
    return isKnown(event) ? Status.Success : refuse(`events of kind ${event}`);
  });
  await page.exposeFunction('__excelUnregister', () => Status.Success);
  await page.addInitScript(installNativeObject, config);
  excel.connect((message) => void send(page, Kind.RichApiMessage, entriesOf(message)));
  return {
    dialogs,
    invoke: (functionName) =>
      new Promise((resolve, reject) => {
        const id = `command-${functionName}`;
        commands.set(id, resolve);
        send(page, Kind.AppCommand, [id, functionName, '{}']).catch(reject);
      }),
  };
}

function isKnown(event: number): boolean {
  return Object.values(Kind).some((kind) => kind === event);
}

/** A page must not wait for what will never come; the test fails by what stands on its console. */
function refuse(what: string): number {
  console.error(`NotImplemented: ${what}`);
  return Status.InternalError;
}

/** The order of office.js's `RichApiMessageEventArgs`. */
function entriesOf({ entries }: EventMessage): unknown[] {
  return entries.map(({ messageCategory, messageType, targetId, message }, index) => [
    messageCategory,
    messageType,
    targetId,
    message,
    index,
    false,
  ]);
}

/** A page that was closed, or is just being left, hears nothing any more. */
async function send(page: Page, kind: number, payload: unknown): Promise<void> {
  if (page.isClosed()) return;
  try {
    await page.evaluate(
      (event) => (window as unknown as { __excelEvent?: (event: object) => void }).__excelEvent?.(event),
      { kind, payload },
    );
  } catch (error) {
    if (!page.isClosed() && !/context was destroyed/.test(String(error))) throw error;
  }
}

async function execute(
  excel: TestExcel,
  commands: Map<string, () => void>,
  method: number,
  args: readonly unknown[],
): Promise<NativeAnswer> {
  if (method === Method.RichApiRequest) return richApi(excel, args[0] as readonly unknown[]);
  if (method === Method.CommandCompleted) {
    commands.get(String(args[0]))?.();
    return { status: Status.Success, value: [] };
  }
  return { status: refuse(`method ${method} of Office`) };
}

/** The message as `RichApiMessageUtility.buildRequestMessageSafeArray` has it: body at 4, flags at 6. */
async function richApi(excel: TestExcel, message: readonly unknown[]): Promise<NativeAnswer> {
  const body = JSON.parse(String(message[4])) as Batch;
  const response = await excel.server.executeAsync(Number(message[6]), { Url: '', Headers: null, Body: body });
  const status = STATUS_OF[response.ErrorCode];
  if (status !== undefined) return { status };
  return { status: Status.Success, value: [response.HttpStatusCode, [], JSON.stringify(answerOf(response))] };
}

function answerOf({ Body, ErrorCode, ErrorMessage, HttpStatusCode }: ExecutorResponse): object {
  if (Body !== null) return Body;
  return {
    Results: [],
    Error: { Code: ErrorCode, Message: ErrorMessage, HttpStatusCode, Location: null, ActionIndex: -1 },
  };
}
