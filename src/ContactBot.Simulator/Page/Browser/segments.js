const basic = new Set('@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà');
const extended = new Set('\f^{}\\[~]|€');

/**
 * What a text costs as SMS, as it is being written.
 * @param {string} text
 */
export function sizeOf(text) {
  const characters = [...text];
  const isGsm7 = characters.every((character) => basic.has(character) || extended.has(character));
  const sizes = characters.map((character) => (isGsm7 ? (extended.has(character) ? 2 : 1) : character.length));
  const [single, joined] = isGsm7 ? [160, 153] : [70, 67];
  const units = sizes.reduce((sum, size) => sum + size, 0);
  let segments = 1;
  let used = 0;
  for (const size of units > single ? sizes : []) {
    if (used + size > joined) {
      segments++;
      used = 0;
    }

    used += size;
  }

  return { characters: characters.length, segments, encoding: isGsm7 ? 'GSM-7' : 'UCS-2' };
}
