/** Runs one batch on the active sheet and syncs it. */
export async function onSheet<T>(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T,
  options: Excel.RunOptions = {},
): Promise<T> {
  return Excel.run(options, async (context) => {
    const result = act(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });
}

/** The code of the error that a batch ends in; fails where it ends in none. */
export async function codeOf(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
  options: Excel.RunOptions = {},
): Promise<string> {
  return (await errorOf(act, options)).code;
}

/** What a batch ends in, where it is office.js's own error. */
export async function errorOf(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
  options: Excel.RunOptions = {},
): Promise<OfficeExtension.Error> {
  try {
    await onSheet(act, options);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error('the batch did not fail');
}
