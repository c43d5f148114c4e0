import { useState } from "react";
import type {} from "pledge-compare/react";

export function App() {
  const [selected, setSelected] = useState(["14130", "40100"]);
  const [chosen, setChosen] = useState("");
  const [shown, setShown] = useState(true);
  return (
    <>
      <h1>Cities compared</h1>
      <button type="button" onClick={() => setSelected([...selected, "14100"])}>Add Yokohama</button>
      <button type="button" onClick={() => setShown(!shown)}>{shown ? "Hide" : "Show"}</button>
      <output>{chosen}</output>
      {shown && (
        <pledge-compare
          view="compare"
          selected={selected}
          asOf="2021-10-29"
          headingLevel={2}
          onpledge-change={({ detail }) => {
            setSelected(detail.state.selected);
            setChosen(detail.state.selected.join(", "));
          }}
        >
          <p>Kawasaki and Kitakyushu have both declared.</p>
        </pledge-compare>
      )}
    </>
  );
}
