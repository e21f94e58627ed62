-- A dead swap is due, to be looked for on the platform, for as long as its letter is open.
UPDATE swap SET due_at = NULL WHERE state = 'DEAD';
UPDATE swap SET due_at = 0 WHERE state = 'DEAD'
  AND EXISTS (SELECT 1 FROM dead_letter d WHERE d.swap_id = swap.swap_id AND d.state = 'OPEN');
