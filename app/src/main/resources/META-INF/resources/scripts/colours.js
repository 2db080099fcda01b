// Light or dark: the system's wish until the visitor chooses; the choice is kept in a cookie that the desk reads too.
const chosen = document.cookie.match(/(?:^|; )wego-colours=(light|dark)/);
if (chosen) {
  document.documentElement.style.colorScheme = chosen[1];
}
document.addEventListener('DOMContentLoaded', () => {
  document.getElementById('colours')?.addEventListener('click', () => {
    const root = document.documentElement;
    const now = root.style.colorScheme
      || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
    root.style.colorScheme = now === 'dark' ? 'light' : 'dark';
    document.cookie = `wego-colours=${root.style.colorScheme}; path=/; max-age=31536000; samesite=lax`;
  });
});
