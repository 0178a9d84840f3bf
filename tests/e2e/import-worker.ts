import { importSurveyed, surveyFiles } from "../../import/import-files.ts";

/** A message of the page: files to import, or the wish to stop. */
export type Order = { files: File[] } | "cancel";

const cancel = { aborted: false };

/** Imports the files that the page sends; answers with progress, then the pack or the error. */
export function answerImports(): void {
  self.onmessage = ({ data }: MessageEvent<Order>) => {
    if (data === "cancel") cancel.aborted = true;
    else void importAll(data.files).then((answer) => self.postMessage(answer));
  };
}

async function importAll(files: readonly File[]): Promise<object> {
  const inputs = files.map((file) => ({
    name: file.name,
    size: file.size,
    open: () => file.stream(),
  }));
  const watch = {
    cancel,
    onProgress: (name: string, bytes: number) => self.postMessage({ progress: [name, bytes] }),
  };
  try {
    const survey = await surveyFiles(inputs, watch);
    let claims = 0;
    const sink = {
      write: (file: string, piece: string | Uint8Array) => {
        const text = typeof piece === "string" ? piece : new TextDecoder().decode(piece);
        if (file === "claims.csv") claims += text.split("\n").length - 1;
      },
    };
    const report = await importSurveyed(survey, survey.mapping, sink, { watch });
    return { report, lines: claims, questions: survey.questions.length };
  } catch (error) {
    return { error: String(error) };
  }
}
