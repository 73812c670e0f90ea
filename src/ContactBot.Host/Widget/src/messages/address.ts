const openable = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const inlineImage = /^data:image\/(png|jpeg|gif|webp);base64,/i;

/** An address that a link may lead to, made absolute; undefined for any other scheme. */
export function linkAddress(address: unknown): string | undefined {
  const url = parse(address);
  return url && openable.has(url.protocol) ? url.href : undefined;
}

export function imageAddress(address: unknown): string | undefined {
  if (typeof address === 'string' && inlineImage.test(address)) {
    return address;
  }
  const url = parse(address);
  return url && /^(https?|blob):$/.test(url.protocol) ? url.href : undefined;
}

function parse(address: unknown): URL | undefined {
  try {
    return typeof address === 'string' && address.trim() ? new URL(address.trim(), document.baseURI) : undefined;
  } catch {
    return undefined;
  }
}
