-- What happened to each swap, a line each: its timeline on the page.
CREATE TABLE swap_event (
  swap_id VARCHAR(1000) NOT NULL,
  number  INTEGER       NOT NULL, -- counts the swap's own events
  at      BIGINT        NOT NULL,
  what    VARCHAR(20)   NOT NULL,
  code    VARCHAR(200)  NOT NULL,
  text    TEXT          NOT NULL,
  PRIMARY KEY (swap_id, number)
);
CREATE INDEX swap_event_by_time ON swap_event (at);
CREATE INDEX review_action_by_time ON review_action (at);

-- How often something happened in a quarter of an hour: patterns are read from here.
CREATE TABLE tally (
  quarter BIGINT      NOT NULL, -- its first millisecond
  what    VARCHAR(60) NOT NULL,
  n       BIGINT      NOT NULL,
  PRIMARY KEY (quarter, what)
);
INSERT INTO tally (quarter, what, n)
  SELECT at / 900000 * 900000, 'attempt.' || kind, COUNT(*) FROM attempt GROUP BY 1, 2;
INSERT INTO tally (quarter, what, n)
  SELECT at / 900000 * 900000, 'dead', COUNT(*) FROM dead_letter GROUP BY 1, 2;

-- What is long goes to a table of its own, so that lists are read without it.
CREATE TABLE dead_letter_body (
  id        VARCHAR(36) NOT NULL PRIMARY KEY,
  swap      TEXT, -- as judged, JSON; null if it could not be read
  schedules TEXT, -- as judged, JSON; null if it did not get so far
  raw       TEXT, -- the start of what could not be read
  audit     TEXT  -- what the platform says of attempts by others, JSON
);
INSERT INTO dead_letter_body (id, swap, schedules, raw, audit)
  SELECT id, swap, schedules, raw, audit FROM dead_letter;
ALTER TABLE dead_letter DROP COLUMN swap;
ALTER TABLE dead_letter DROP COLUMN schedules;
ALTER TABLE dead_letter DROP COLUMN raw;
ALTER TABLE dead_letter DROP COLUMN audit;
CREATE INDEX dead_letter_by_deadline ON dead_letter (state, deadline, id);
CREATE INDEX dead_letter_by_age ON dead_letter (state, at, id);
CREATE INDEX dead_letter_groups ON dead_letter (state, kind, deadline, at);
DROP INDEX dead_letter_by_state;
DROP INDEX dead_letter_by_kind;

-- Held swaps are searched as dead letters are, and drawn with the schedules that were judged.
ALTER TABLE swap ADD COLUMN agent VARCHAR(1000);
ALTER TABLE swap ADD COLUMN counterpart VARCHAR(1000);
ALTER TABLE swap ADD COLUMN management_unit VARCHAR(1000);
ALTER TABLE swap ADD COLUMN deadline BIGINT;
ALTER TABLE swap ADD COLUMN schedules TEXT;
ALTER TABLE swap ADD COLUMN wish VARCHAR(20); -- what a person wants done with this version: DENY
CREATE INDEX swap_by_deadline ON swap (state, deadline);
CREATE INDEX hold_by_rule ON hold (rule, swap_id);
UPDATE swap SET due_at = 0 WHERE state = 'HELD'; -- judged again, and so written anew

-- One decision on many dead letters.
CREATE TABLE bulk_action (
  id         VARCHAR(36)  NOT NULL PRIMARY KEY,
  at         BIGINT       NOT NULL,
  who        VARCHAR(200) NOT NULL,
  action     VARCHAR(20)  NOT NULL,
  note       TEXT         NOT NULL,
  filter     TEXT         NOT NULL, -- JSON
  state      VARCHAR(20)  NOT NULL,
  total      BIGINT       NOT NULL,
  done       BIGINT       NOT NULL,
  skipped    BIGINT       NOT NULL,
  reached_at BIGINT       NOT NULL, -- how far it got: by age, then by id
  reached_id VARCHAR(36)  NOT NULL
);
CREATE INDEX bulk_action_by_state ON bulk_action (state, at);
