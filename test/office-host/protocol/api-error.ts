/**
 * Codes and messages as Microsoft lists them ("Error handling with the application-specific JavaScript APIs"). Excel's
 * own messages are often longer; nothing may depend on them.
 */
const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidObjectPath: "The object path isn't working for what you're trying to do.",
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  MergedRangeConflict: 'Cannot complete the operation. It would change a part of merged cells.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  UnsupportedSheet: 'This sheet type does not support this operation, since it is a Macro or Chart sheet.',
} as const;

export type ApiErrorCode = keyof typeof MESSAGES;

const STATUS: Partial<Record<ApiErrorCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

/** Something that Excel refuses; office.js makes an `OfficeExtension.Error` of it. */
export class ApiError extends Error {
  /**
   * @param location What was called (`Range.values`).
   * @param detail Said after the code's own message: the tests' Excel is more talkative than Excel.
   */
  constructor(
    readonly code: ApiErrorCode,
    readonly location: string,
    detail = '',
  ) {
    super(detail === '' ? MESSAGES[code] : `${MESSAGES[code]} ${detail}`);
    this.name = 'ApiError';
  }

  get httpStatus(): number {
    return STATUS[this.code] ?? 400;
  }
}

/** What the tests' Excel does not know is said by name, never passed over. */
export function notImplemented(what: string): ApiError {
  return new ApiError('NotImplemented', what, `NotImplemented: ${what}`);
}

export function invalidArgument(location: string, detail = ''): ApiError {
  return new ApiError('InvalidArgument', location, detail);
}

export function messageOf(code: string): string {
  return (MESSAGES as Readonly<Record<string, string>>)[code] ?? MESSAGES.GeneralException;
}
