/** The text is not well-formed XML, or not what its part must hold; the message is for developers. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}
