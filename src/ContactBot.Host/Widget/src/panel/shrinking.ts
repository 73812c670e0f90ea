const longestSide = 2_000;
const worthwhileBytes = 1024 * 1024;
const quality = 0.85;

/**
 * A smaller copy of a big photograph, as telephones take them: it fits the limit, and the place where it was taken is no
 * longer in it. Any other file, and what the browser can't read, stays as it is.
 */
export async function shrink(file: File): Promise<File> {
  if (file.size < worthwhileBytes || !/^image\/(jpeg|webp|png)$/.test(file.type)) {
    return file;
  }
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const copy = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/jpeg', quality));
    return copy && copy.size < file.size ? new File([copy], file.name.replace(/(\.\w+)?$/, '.jpg'), { type: copy.type }) : file;
  } catch {
    return file;
  }
}
