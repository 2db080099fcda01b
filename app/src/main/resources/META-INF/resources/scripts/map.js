// Lets maps be enlarged and moved, and say names at once; without this they are pictures with links.
{
  const tip = document.createElement('div');
  tip.className = 'map-tip';
  const within = (at, first, last) => Math.min(Math.max(at, first), last);
  const prepare = (map) => {
    const [, , width, height] = map.getAttribute('viewBox').split(' ').map(Number);
    let [zoom, x, y] = [1, width / 2, height / 2];
    const show = (by) => {
      zoom = within(zoom * by, 1, 8);
      const [w, h] = [width / zoom, height / zoom];
      x = within(x, w / 2, width - w / 2);
      y = within(y, h / 2, height - h / 2);
      map.setAttribute('viewBox', [x - w / 2, y - h / 2, w, h].join(' '));
      map.style.setProperty('--zoom', zoom);
      map.classList.toggle('zoomed', zoom > 1);
    };
    const bar = document.createElement('div');
    bar.className = 'map-zoom';
    ['+', '−', '↺'].forEach((sign, place) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = sign;
      button.title = button.ariaLabel = map.dataset.zoom.split('|')[place];
      button.onclick = () => show([2, 0.5, 0][place]);
      bar.append(button);
    });
    map.after(bar);
    map.onpointermove = (event) => {
      if (event.buttons && zoom > 1) {
        const unit = width / zoom / map.clientWidth;
        x -= event.movementX * unit;
        y -= event.movementY * unit;
        show(1);
      }
      const place = event.target.closest('.place');
      place?.querySelector('title')?.remove();
      tip.textContent = place?.ariaLabel;
      tip.style.translate = `${event.clientX}px ${event.clientY}px`;
      document.body.append(tip);
    };
    map.onpointerleave = () => tip.remove();
    map.ondragstart = () => false;
    show(1);
  };
  const look = () => document.querySelectorAll('.world-map:not([style])').forEach(prepare);
  look();
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
}
