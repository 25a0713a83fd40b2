/**
 * Makes photos light before they are sent: upright, at most 1,920 pixels on a side, and drawn anew, so that nothing of
 * what the camera wrote beside the picture (place, owner, device) leaves the telephone.
 */

const SIDE = 1920;
const QUALITY = 0.85;

/** A drawing keeps its sharp edges as PNG only while it stays small. */
const LARGEST_DRAWING = 1024 * 1024;
const PHOTO = /^image\/(jpeg|jpg|pjpeg|png|webp|heic|heif)$/;
const PHOTO_NAME = /\.(jpe?g|png|webp|heic|heif)$/i;

export const isPhoto = (file) => PHOTO.test(file.type) || (!file.type && PHOTO_NAME.test(file.name || ''));

/**
 * The photo as it may be sent. What is no photo, or none that this browser can read, comes back as it is.
 *
 * @return the file, and whether it was kept as it is
 */
export async function lighter(file) {
  if (!isPhoto(file)) {
    return {file, kept: true};
  }
  const picture = await read(file);
  if (!picture) {
    return {file, kept: true};
  }
  const canvas = draw(picture);
  const drawing = file.type === 'image/png' ? await encode(canvas, 'image/png') : null;
  const blob = drawing && drawing.size <= LARGEST_DRAWING ? drawing : await encode(canvas, 'image/jpeg');
  return blob ? {file: named(file, blob), kept: false} : {file, kept: true};
}

/** The picture, turned as the camera was held. */
async function read(file) {
  try {
    return await createImageBitmap(file, {imageOrientation: 'from-image'});
  } catch (unknownHere) {
    return null;
  }
}

function draw(picture) {
  const scale = Math.min(1, SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext('2d');
  pen.imageSmoothingQuality = 'high';
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return canvas;
}

const encode = (canvas, type) => new Promise((resolve) => canvas.toBlob(resolve, type, QUALITY));

function named(file, blob) {
  const ending = blob.type === 'image/png' ? '.png' : '.jpg';
  const base = (file.name || 'photo').replace(/\.[^.]+$/, '');
  return new File([blob], base + ending, {type: blob.type, lastModified: file.lastModified || Date.now()});
}
