import { useState } from 'react';
import { ViewerTools } from './ViewerTools.js';

export function ImageViewer({ url, name }: { readonly url: string; readonly name: string }) {
  const [zoom, setZoom] = useState(1);
  const [turn, setTurn] = useState(0);
  return (
    <div className="viewer">
      <ViewerTools onZoom={(factor) => setZoom((now) => Math.min(6, Math.max(0.2, now * factor)))} onRotate={() => setTurn((now) => (now + 90) % 360)} />
      <div className="viewer-stage" tabIndex={0}><img src={url} alt={name} style={{ width: `${zoom * 100}%`, transform: `rotate(${turn}deg)` }} /></div>
    </div>
  );
}
