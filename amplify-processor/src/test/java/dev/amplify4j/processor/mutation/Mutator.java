package dev.amplify4j.processor.mutation;

import com.oracle.js.parser.TokenType;
import com.oracle.js.parser.ir.AccessNode;
import com.oracle.js.parser.ir.BinaryNode;
import com.oracle.js.parser.ir.Block;
import com.oracle.js.parser.ir.CallNode;
import com.oracle.js.parser.ir.Expression;
import com.oracle.js.parser.ir.ExpressionStatement;
import com.oracle.js.parser.ir.ForNode;
import com.oracle.js.parser.ir.IfNode;
import com.oracle.js.parser.ir.LexicalContext;
import com.oracle.js.parser.ir.LiteralNode;
import com.oracle.js.parser.ir.Node;
import com.oracle.js.parser.ir.ObjectNode;
import com.oracle.js.parser.ir.PropertyNode;
import com.oracle.js.parser.ir.ReturnNode;
import com.oracle.js.parser.ir.TernaryNode;
import com.oracle.js.parser.ir.UnaryNode;
import com.oracle.js.parser.ir.visitor.NodeVisitor;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the changes of a declaration that take a check away or turn it round, by its syntax tree.
 *
 * <p>What is not changed, because nobody's data depends on it: the texts of messages, comments, and names.
 */
final class Mutator extends NodeVisitor<LexicalContext> {
    /** Names and texts that stand for one of two, by the other. */
    private static final Map<String, String> OTHERS = Map.of(
            "sub", "username",
            "username", "sub",
            "authenticated", "unauthenticated",
            "list", "string",
            "eq", "ne",
            "contains", "eq",
            "containsAny", "contains");

    private static final Map<TokenType, String> COMPARISONS = Map.of(
            TokenType.EQ_STRICT, "!==",
            TokenType.NE_STRICT, "===",
            TokenType.GT, ">=",
            TokenType.GE, ">",
            TokenType.LT, "<=",
            TokenType.LE, "<");

    /**
     * How an early return leaves a pipeline: by its end, or by steps each of which returns early as well. No answer and no
     * read of a table depends on it.
     */
    private static final String LEAVING = "skipTo";

    /** Properties of rules of which the scripts only ask whether they do not hold. */
    private static final Set<String> NEGATED = Set.of("readable", "admitted");

    private static final Set<String> REDUCING = Set.of("filter", "concat", "slice");
    private static final Map<String, String> QUANTIFIERS = Map.of("some", "every", "every", "some");
    private static final Set<String> PREDICATES = Set.of("some", "every", "startsWith", "endsWith", "matches");

    private final Declaration declaration;
    private final String text;
    private final Map<String, Mutant> found = new LinkedHashMap<>();
    /** Statements whose removal says the same as that their condition never holds. */
    private final Set<Node> guarded = new HashSet<>();

    private Mutator(Declaration declaration) {
        super(new LexicalContext());
        this.declaration = declaration;
        this.text = declaration.text();
    }

    /** Constants that say what is refused; the others say what the model is. */
    private static final Set<String> REFUSING = Set.of("REQUIRED", "KEY_FIELDS");

    /** All changes, each with another text as its outcome. */
    static List<Mutant> mutants(Declaration declaration) {
        if (!declaration.function() && !REFUSING.contains(declaration.name())) {
            return List.of();
        }
        Mutator mutator = new Mutator(declaration);
        Declaration.parse(declaration.text()).accept(mutator);
        return List.copyOf(mutator.found.values());
    }

    @Override
    public boolean enterIfNode(IfNode node) {
        decide(node.getTest());
        Block then = node.getPass();
        if (then.getStatementCount() == 1 && node.getFail() == null) {
            guarded.add(then.getStatements().get(0));
        }
        return true;
    }

    @Override
    public boolean enterTernaryNode(TernaryNode node) {
        decide(node.getTest());
        return true;
    }

    @Override
    public boolean enterReturnNode(ReturnNode node) {
        Expression value = node.getExpression();
        if (value != null && isPredicate(value)) {
            decide(value);
        }
        return true;
    }

    @Override
    public boolean enterBinaryNode(BinaryNode node) {
        Expression left = node.getLhs();
        Expression right = node.getRhs();
        if (node.isAssignment()) {
            right.accept(this); // what is assigned to is no expression
            return false;
        }
        switch (node.tokenType()) {
            case AND, OR -> {
                replace(node, code(left));
                replace(node, code(right));
                between(left, right, node.tokenType() == TokenType.AND ? "||" : "&&");
            }
            case NULLISHCOALESC -> replace(node, code(left));
            default -> {
                String other = COMPARISONS.get(node.tokenType());
                if (other != null) {
                    between(left, right, other);
                }
            }
        }
        return true;
    }

    @Override
    public boolean enterUnaryNode(UnaryNode node) {
        if (node.isTokenType(TokenType.NOT)) {
            replace(node, code(node.getExpression()));
        }
        return !node.isTokenType(TokenType.SUB); // a place that is none
    }

    /** A call for what it does; what it gives is kept. */
    @Override
    public boolean enterExpressionStatement(ExpressionStatement node) {
        boolean written = node.getStart() >= 0
                && node.getFinish() > node.getStart()
                && text.substring(node.getStart(), node.getFinish()).endsWith(";");
        if (written && !guarded.contains(node)) {
            found(node.getStart(), node.getFinish(), "");
        }
        return written;
    }

    @Override
    public boolean enterForNode(ForNode node) {
        node.getModify().accept(this);
        node.getBody().accept(this);
        return false;
    }

    @Override
    public boolean enterObjectNode(ObjectNode node) {
        for (PropertyNode property : node.getElements()) {
            if (property.isRest() || property.isComputed() || !isEqualWithout(property)) {
                drop(property.getStart(), finish(property));
            }
        }
        return true;
    }

    @Override
    public boolean enterPropertyNode(PropertyNode node) {
        String name = node.isComputed() || node.isRest() ? null : node.getKeyName();
        String other = name == null ? null : OTHERS.get(name);
        if (other != null) {
            found(node.getKey().getStart(), node.getKey().getFinish(), other);
        }
        return true;
    }

    @Override
    public boolean enterLiteralNode(LiteralNode<?> node) {
        if (node.isArray()) {
            node.getElementExpressions().forEach(element -> drop(element.getStart(), element.getFinish()));
            return !isCounting(node);
        } else if (node.getValue() instanceof Boolean truth) {
            replace(node, String.valueOf(!truth));
        } else if (node.getValue() instanceof Number) {
            replace(node, "(" + code(node) + " + 1)");
        } else if (node.isString() && OTHERS.containsKey(node.getString())) {
            replace(node, "'" + OTHERS.get(node.getString()) + "'");
        }
        return true;
    }

    @Override
    public boolean enterCallNode(CallNode node) {
        if (node.getFunction() instanceof AccessNode method) {
            String name = method.getProperty();
            if (REDUCING.contains(name)) {
                replace(node, code(method.getBase()));
            }
            String other = QUANTIFIERS.get(name);
            if (other != null) {
                found(method.getFinish() - name.length(), method.getFinish(), other);
            }
        }
        return true;
    }

    /** Whether nothing depends on a property being there: it says how a pipeline is left, or it is false and only negated. */
    private static boolean isEqualWithout(PropertyNode property) {
        String name = property.getKeyName();
        return LEAVING.equals(name)
                || (NEGATED.contains(name)
                        && property.getValue() instanceof LiteralNode<?> value
                        && Boolean.FALSE.equals(value.getValue()));
    }

    /** Whether an array only has its length: APPSYNC_JS has no loop that counts. */
    private static boolean isCounting(LiteralNode<?> array) {
        return array.getElementExpressions().size() > 1
                && array.getElementExpressions().stream()
                        .allMatch(element ->
                                element instanceof LiteralNode<?> literal && literal.getValue() instanceof Number);
    }

    private static boolean isPredicate(Expression value) {
        if (value instanceof BinaryNode binary) {
            return binary.isComparison() || binary.isTokenType(TokenType.AND) || binary.isTokenType(TokenType.OR);
        }
        if (value instanceof CallNode call) {
            String name = call.getFunction() instanceof AccessNode method
                    ? method.getProperty()
                    : call.getFunction().toString(false);
            return PREDICATES.contains(name) || name.matches("(is|has|may)[A-Z]\\w*");
        }
        return value.isTokenType(TokenType.NOT);
    }

    /** What decides something always decides it one way, or the other. */
    private void decide(Expression condition) {
        replace(condition, "true");
        replace(condition, "false");
    }

    private void replace(Expression node, String replacement) {
        found(node.getStart(), node.getFinish(), replacement);
    }

    private void between(Expression left, Expression right, String operator) {
        found(left.getFinish(), right.getStart(), " " + operator + " ");
    }

    /** An element goes with the comma behind it, or with the one before when it is the last. */
    private void drop(int start, int finish) {
        int end = finish;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        found(start, end < text.length() && text.charAt(end) == ',' ? end + 1 : finish, "");
    }

    private static int finish(PropertyNode property) {
        return property.getValue() == null
                ? property.getKey().getFinish()
                : Math.max(property.getValue().getFinish(), property.getKey().getFinish());
    }

    private String code(Expression node) {
        return text.substring(node.getStart(), node.getFinish());
    }

    private void found(int start, int end, String replacement) {
        Mutant mutant = new Mutant(declaration, start, end, replacement);
        if (!mutant.text().equals(text)) {
            found.putIfAbsent(mutant.text(), mutant);
        }
    }
}
