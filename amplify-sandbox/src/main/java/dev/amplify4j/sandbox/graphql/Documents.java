package dev.amplify4j.sandbox.graphql;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Parses, measures and validates documents, and remembers the valid ones. Thread-safe. */
final class Documents implements PreparsedDocumentProvider {
    private static final int MAX_REMEMBERED = 512;
    private static final int MAX_REMEMBERED_LENGTH = 32_768;

    private final GraphQLSchema schema;
    private final Map<String, PreparsedDocumentEntry> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PreparsedDocumentEntry> eldest) {
            return size() > MAX_REMEMBERED;
        }
    };

    Documents(GraphQLSchema schema) {
        this.schema = schema;
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        String query = input.getQuery();
        PreparsedDocumentEntry known = recall(query);
        return CompletableFuture.completedFuture(known != null ? known : prepare(input, query));
    }

    private PreparsedDocumentEntry prepare(ExecutionInput input, String query) {
        if (LongNumbers.in(query)) {
            return new PreparsedDocumentEntry(QueryBudget.refusal(
                    "The document has a number of more than " + LongNumbers.MAX_DIGITS + " digits."));
        }
        ParseAndValidateResult parsed = ParseAndValidate.parse(input);
        Document document = parsed.getDocument();
        if (document == null) {
            return new PreparsedDocumentEntry(parsed.getErrors());
        }
        GraphQLError refusal = QueryBudget.refusal(document);
        if (refusal != null) {
            return new PreparsedDocumentEntry(refusal);
        }
        List<ValidationError> errors = ParseAndValidate.validate(schema, document);
        if (!errors.isEmpty()) {
            return new PreparsedDocumentEntry(document, errors);
        }
        PreparsedDocumentEntry entry = new PreparsedDocumentEntry(document);
        if (query.length() <= MAX_REMEMBERED_LENGTH) {
            remember(query, entry);
        }
        return entry;
    }

    private @Nullable PreparsedDocumentEntry recall(String query) {
        synchronized (remembered) {
            return remembered.get(query);
        }
    }

    private void remember(String query, PreparsedDocumentEntry entry) {
        synchronized (remembered) {
            remembered.put(query, entry);
        }
    }
}
