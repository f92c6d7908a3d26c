import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../../../scenario/schema.ts';
import { followBoard, type LiveBoard } from '../../../session/live-board.ts';
import { useRoom } from './use-room.ts';

/** The teams’ lines, renewed about once a second. */
export function useBoard(scenario: Scenario | undefined): LiveBoard | undefined {
  const { connection } = useRoom();
  const [board, setBoard] = useState<LiveBoard>();
  useEffect(() => {
    if (!scenario) return;
    return followBoard(connection, scenario, setBoard);
  }, [connection, scenario]);
  return board;
}
