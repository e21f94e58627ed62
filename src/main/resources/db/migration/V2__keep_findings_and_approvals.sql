-- A rule may refuse a swap for several reasons; each is kept with its figures.
-- Held swaps are judged again, and so their reasons are written anew.
DROP TABLE hold;
UPDATE swap SET due_at = 0 WHERE state = 'HELD';
CREATE TABLE hold (
  swap_id VARCHAR(1000) NOT NULL,
  version VARCHAR(40)   NOT NULL,
  number  INTEGER       NOT NULL, -- in the order in which the rules were asked
  rule    VARCHAR(200)  NOT NULL,
  refusal TEXT          NOT NULL, -- JSON
  at      BIGINT        NOT NULL,
  PRIMARY KEY (swap_id, version, number)
);

-- The shifts that approved swaps moved, for each agent: how often somebody swaps is counted here.
CREATE TABLE approval (
  agent_id     VARCHAR(1000) NOT NULL,
  window_start BIGINT        NOT NULL,
  swap_id      VARCHAR(1000) NOT NULL,
  PRIMARY KEY (agent_id, window_start, swap_id)
);
