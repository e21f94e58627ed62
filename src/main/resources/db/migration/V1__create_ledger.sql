-- One set of SQL for SQLite and PostgreSQL. Instants are milliseconds since 1970, UTC.

CREATE TABLE swap (
  swap_id    VARCHAR(1000) NOT NULL,
  version    VARCHAR(40)   NOT NULL, -- the swap's lastUpdated when it was taken up
  seen       VARCHAR(40)   NOT NULL, -- the latest lastUpdated that we saw of it since
  pass       INTEGER       NOT NULL, -- counts how often it was taken up anew
  state      VARCHAR(20)   NOT NULL,
  terms      TEXT          NOT NULL, -- what was judged: a swap with other terms is judged anew
  body       TEXT,                   -- the swap as JSON, where it must be known without the platform
  code       VARCHAR(200)  NOT NULL, -- the rule or the kind of failure behind the state
  reason     TEXT          NOT NULL,
  due_at     BIGINT,                 -- parked: the next attempt; held: judged again
  taken_at   BIGINT        NOT NULL,
  changed_at BIGINT        NOT NULL,
  PRIMARY KEY (swap_id, version)
);
CREATE INDEX swap_by_due ON swap (state, due_at);

CREATE TABLE attempt (
  swap_id        VARCHAR(1000) NOT NULL,
  pass           INTEGER       NOT NULL,
  number         INTEGER       NOT NULL,
  at             BIGINT        NOT NULL,
  kind           VARCHAR(40)   NOT NULL,
  status         INTEGER,
  message        TEXT          NOT NULL,
  correlation_id VARCHAR(200)  NOT NULL,
  version        VARCHAR(1000) NOT NULL, -- what the platform was shown; empty if it was not asked
  PRIMARY KEY (swap_id, pass, number)
);

CREATE TABLE hold (
  swap_id VARCHAR(1000) NOT NULL,
  version VARCHAR(40)   NOT NULL,
  rule    VARCHAR(200)  NOT NULL,
  reason  TEXT          NOT NULL,
  at      BIGINT        NOT NULL,
  PRIMARY KEY (swap_id, version, rule)
);

CREATE TABLE dead_letter (
  id              VARCHAR(36)   NOT NULL PRIMARY KEY,
  swap_id         VARCHAR(1000) NOT NULL,
  version         VARCHAR(40)   NOT NULL,
  pass            INTEGER       NOT NULL,
  state           VARCHAR(20)   NOT NULL,
  kind            VARCHAR(40)   NOT NULL,
  reason          TEXT          NOT NULL,
  management_unit VARCHAR(1000) NOT NULL,
  deadline        BIGINT,
  at              BIGINT        NOT NULL,
  swap            TEXT, -- as judged, JSON; null if it could not be read
  schedules       TEXT, -- as judged, JSON; null if it did not get so far
  raw             TEXT, -- the start of what could not be read
  audit           TEXT  -- what the platform says of attempts by others, JSON
);
CREATE INDEX dead_letter_by_state ON dead_letter (state, at);
CREATE INDEX dead_letter_by_swap ON dead_letter (swap_id);
