/** A JSON file that the build has put beside this page. */
export async function beside<Content>(file: string): Promise<Content> {
  const answer = await fetch(new URL(`./${file}`, document.baseURI));
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return (await answer.json()) as Content;
}
