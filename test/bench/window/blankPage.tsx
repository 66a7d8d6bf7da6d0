import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** Answers each key at once, with the least that React can do. */
function Blank() {
  const [keys, setKeys] = useState(0);
  useEffect(() => {
    const count = (): void => setKeys((before) => before + 1);
    document.addEventListener('keydown', count);
    return () => document.removeEventListener('keydown', count);
  }, []);
  return <p id="keys">Keys pressed: {keys}</p>;
}

const place = document.getElementById('root');
if (place !== null) createRoot(place).render(<Blank />);
