/** A line at the foot of the window, read out by screen readers. It stays until it is taken away, or for some seconds. */
export function toast(text: string, forMs?: number): () => void {
  const line = document.createElement("p");
  line.className = "toast";
  line.textContent = text;
  const remove = (): void => line.remove();
  document.getElementById("toasts")?.append(line);
  if (forMs !== undefined) setTimeout(remove, forMs);
  return remove;
}
