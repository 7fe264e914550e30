/** Header words of columns whose digits name something instead of counting it; lower case, without white space. */
export const CODE_HEADERS: readonly string[] = [
  'code',
  'phone',
  'mobile',
  'telephone',
  'postcode',
  'zip',
  'accountno',
  'idno',
  'version',
];
