// Light or dark: the system's wish until somebody chooses; pages and desk keep the choice in the same cookie.
const root = document.documentElement;
const chosen = document.cookie.match(/(?:^|; )wego-colours=(light|dark)/);
if (chosen) {
  root.style.colorScheme = chosen[1];
}
document.addEventListener('click', (event) => {
  if (event.target.closest('.colours')) {
    const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    const now = root.style.colorScheme || system;
    root.style.colorScheme = now === 'dark' ? 'light' : 'dark';
    document.cookie = `wego-colours=${root.style.colorScheme}; path=/; max-age=31536000; samesite=lax`;
  }
});
