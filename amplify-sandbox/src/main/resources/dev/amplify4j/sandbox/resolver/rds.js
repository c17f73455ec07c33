// util.rds: what the RDS Data API answers, as rows.
const valueOf = (field) => {
  const kind = Object.keys(field)[0];
  return kind === 'isNull' ? null : field[kind];
};

/** One statement's rows as objects by column label. */
function rows({ records, columnMetadata }) {
  return (records ?? []).map((record) => {
    const row = {};
    record.forEach((field, i) => {
      row[columnMetadata[i].label] = valueOf(field);
    });
    return row;
  });
}

export const rds = {
  toJsonObject: (result) => {
    const parsed = typeof result === 'string' ? JSON.parse(result) : result;
    return parsed && parsed.sqlStatementResults ? parsed.sqlStatementResults.map(rows) : null;
  },
};
