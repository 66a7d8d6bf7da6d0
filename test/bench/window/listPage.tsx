import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

const ROWS = 30;
const CELLS = 9;

/** A list as plain as React can draw one: J moves the selection, any other key puts other rows in the place of all. */
function List() {
  const [{ first, selected }, show] = useState({ first: 0, selected: 0 });
  useEffect(() => {
    const press = ({ key }: KeyboardEvent): void =>
      show((before) =>
        key === 'j'
          ? { ...before, selected: (before.selected + 1) % ROWS }
          : { first: before.first + ROWS, selected: 0 },
      );
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return (
    <div>
      {Array.from({ length: ROWS }, (_, place) => (
        <div key={place} className="row" data-row={first + place} data-selected={place === selected}>
          {Array.from({ length: CELLS }, (_, cell) => (
            <span key={cell} className="cell">
              {`Row ${first + place}, cell ${cell}`}
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}

const place = document.getElementById('root');
if (place !== null) createRoot(place).render(<List />);
