/** A cake, so that the pictures come from nowhere else. */
export const drawing = (colour: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 240">
<rect width="400" height="240" fill="${colour}" opacity=".28"/>
<ellipse cx="200" cy="196" rx="140" ry="18" fill="#00000022"/>
<path d="M90 110h220v70a110 26 0 0 1-220 0z" fill="${colour}"/>
<ellipse cx="200" cy="110" rx="110" ry="28" fill="#fff8ec"/>
<path d="M90 110c6 34 22 34 28 10 8 40 30 36 36 8 8 44 34 40 40 6 8 40 32 38 40 4 8 34 28 30 36-6 8 24 30 24 40-22z" fill="#fff8ec"/>
<circle cx="160" cy="104" r="9" fill="#d94f4f"/><circle cx="200" cy="112" r="9" fill="#d94f4f"/><circle cx="242" cy="103" r="9" fill="#d94f4f"/>
</svg>`;
