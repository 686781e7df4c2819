package split.domain.operation;

import split.view.operation.OperationView;

/** An operation and what is coming for it. */
public record Forecast(OperationView operation, NextStep next) {}
