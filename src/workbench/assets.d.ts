/** A workbook that the build puts into the script, as a data URL. */
declare module '*.xlsx' {
  const url: string;
  export default url;
}
