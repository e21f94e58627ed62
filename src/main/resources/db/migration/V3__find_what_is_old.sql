CREATE INDEX swap_by_change ON swap (state, changed_at);
CREATE INDEX approval_by_window ON approval (window_start);
