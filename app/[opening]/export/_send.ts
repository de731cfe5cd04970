const LINES_A_PIECE = 200;

/** A file as a download of its own name; lines are written as they are fetched, some hundred at a time. */
export function send(body: Uint8Array | Iterator<string>, type: string, fileName: string): Response {
  return new Response(body instanceof Uint8Array ? new Uint8Array(body) : streamOf(body), {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${fileName}"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}

function streamOf(lines: Iterator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      const piece: string[] = [];
      while (piece.length < LINES_A_PIECE) {
        const line = lines.next();
        if (line.done) break;
        piece.push(line.value);
      }
      if (piece.length > 0) controller.enqueue(encoder.encode(piece.join("")));
      if (piece.length < LINES_A_PIECE) controller.close();
    },
  });
}
