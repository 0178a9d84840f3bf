import type { PictureLink, PictureModule } from "../../domain/contract/picture.ts";
import { canvases } from "./rasterise.ts";

/** Points of PDF for one px: 72 against 96 in an inch. */
const POINTS = 0.75;
/**
 * px to which flags and icons are drawn: sharp at 300 dpi, wherever their disc is no larger than an
 * inch and a third. As SVG they would be drawn at 72 dpi.
 */
const DISC_PX = 400;

interface Page {
  width: number;
  height: number;
  title: string;
  description: string;
}

/**
 * A picture as a PDF of one page, as large as the picture at 96 px an inch: lines and letters stay
 * vectors, fonts and flags lie in the file, its address is a link.
 * @param files SVG files of discs, by their names
 */
export async function asPdf<P extends Page>(
  { paint, links }: Pick<PictureModule<P>, "paint" | "links">,
  picture: P,
  files: ReadonlyMap<string, string>,
): Promise<Uint8Array> {
  const { PDFDocument, createCanvas, loadImage } = await canvases();
  const images = new Map<string, object>();
  await Promise.all(
    [...files].map(async ([name, file]) => {
      const image = await loadImage(Buffer.from(file));
      const disc = createCanvas(DISC_PX, DISC_PX);
      disc.getContext("2d").drawImage(image, 0, 0, DISC_PX, DISC_PX);
      images.set(name, disc);
    }),
  );
  const { title, description } = picture;
  const document = new PDFDocument({ title, subject: description, creator: "Entente" });
  const page = document.beginPage(picture.width * POINTS, picture.height * POINTS);
  paint(picture, page, images, POINTS);
  for (const { left, top, right, bottom, href } of links(picture).map(inPoints))
    page.annotateLinkUrl(left, top, right, bottom, href);
  document.endPage();
  return document.close();
}

function inPoints({ left, top, right, bottom, href }: PictureLink): PictureLink {
  const [l = 0, t = 0, r = 0, b = 0] = [left, top, right, bottom].map((px) => px * POINTS);
  return { left: l, top: t, right: r, bottom: b, href };
}
