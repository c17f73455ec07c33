package dev.amplify4j.sandbox.datasource;

/** What the role of a data source may reach in the cloud: its own table. */
final class TableAccess {
    private TableAccess() {}

    /**
     * Refuses another table.
     *
     * @throws InvalidRequestException if the request names one
     */
    static void require(String own, String named) {
        if (!named.equals(own)) {
            throw new InvalidRequestException("The data source of the table '" + own + "' has no access to the table '"
                    + named + "': name '" + own + "', and give the other table a step of its own.");
        }
    }
}
