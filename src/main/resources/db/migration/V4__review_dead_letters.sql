ALTER TABLE dead_letter ADD COLUMN agent VARCHAR(1000);
ALTER TABLE dead_letter ADD COLUMN counterpart VARCHAR(1000);
CREATE INDEX dead_letter_by_kind ON dead_letter (state, kind, at);

-- What people did, and why. Never changed.
CREATE TABLE review_action (
  id        VARCHAR(36)   NOT NULL PRIMARY KEY,
  at        BIGINT        NOT NULL,
  who       VARCHAR(200)  NOT NULL,
  action    VARCHAR(20)   NOT NULL,
  letter_id VARCHAR(36)   NOT NULL,
  swap_id   VARCHAR(1000) NOT NULL,
  note      TEXT          NOT NULL
);
CREATE INDEX review_action_by_letter ON review_action (letter_id, at);
CREATE INDEX review_action_by_swap ON review_action (swap_id, at);
