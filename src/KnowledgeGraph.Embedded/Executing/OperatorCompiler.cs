using KnowledgeGraph.Embedded.Parsing.Syntax;
using KnowledgeGraph.Embedded.Values;

namespace KnowledgeGraph.Embedded.Executing;

/// <summary>Compiles operators.</summary>
internal sealed class OperatorCompiler
{
    private readonly ExpressionCompiler _expressions;

    public OperatorCompiler(ExpressionCompiler expressions) => _expressions = expressions;

    public Evaluator Compile(UnaryExpression e)
    {
        var operand = _expressions.Compile(e.Operand);
        return e.Operator switch
        {
            UnaryOperator.IsNull => context => Truth.Of(operand(context) is null),
            UnaryOperator.IsNotNull => context => Truth.Of(operand(context) is not null),
            UnaryOperator.Not => ExpressionCompiler.At(e.Position, context => Truth.Of(Truth.Not(Truth.From(operand(context), "NOT")))),
            UnaryOperator.Minus => ExpressionCompiler.At(e.Position, context => Arithmetic.Negate(operand(context))),
            _ => ExpressionCompiler.At(e.Position, context => Arithmetic.Plus(operand(context))),
        };
    }

    public Evaluator Compile(BinaryExpression e)
    {
        var left = _expressions.Compile(e.Left);
        var right = _expressions.Compile(e.Right);
        return e.Operator switch
        {
            BinaryOperator.And => ExpressionCompiler.At(e.Position, And(left, right)),
            BinaryOperator.Or => ExpressionCompiler.At(e.Position, Or(left, right)),
            BinaryOperator.Xor => ExpressionCompiler.At(e.Position, context => Truth.Of(Truth.Xor(Truth.From(left(context), "XOR"), Truth.From(right(context), "XOR")))),
            BinaryOperator.Equal => context => Truth.Of(Equality.Equal(left(context), right(context))),
            BinaryOperator.NotEqual => context => Truth.Of(Truth.Not(Equality.Equal(left(context), right(context)))),
            BinaryOperator.Less => Compare(left, right, order => order < 0),
            BinaryOperator.LessOrEqual => Compare(left, right, order => order <= 0),
            BinaryOperator.Greater => Compare(left, right, order => order > 0),
            BinaryOperator.GreaterOrEqual => Compare(left, right, order => order >= 0),
            BinaryOperator.In => ExpressionCompiler.At(e.Position, context => Truth.Of(Membership.Test(left(context), right(context)))),
            BinaryOperator.Matches => ExpressionCompiler.At(e.Position, Match(left, right)),
            _ => CompileValue(e, left, right),
        };
    }

    private static Evaluator CompileValue(BinaryExpression e, Evaluator left, Evaluator right)
    {
        Func<object?, object?, object?> compute = e.Operator switch
        {
            BinaryOperator.StartsWith => Text((text, part) => text.StartsWith(part, StringComparison.Ordinal)),
            BinaryOperator.EndsWith => Text((text, part) => text.EndsWith(part, StringComparison.Ordinal)),
            BinaryOperator.Contains => Text((text, part) => text.Contains(part, StringComparison.Ordinal)),
            BinaryOperator.Add => Arithmetic.Add,
            BinaryOperator.Concatenate => Arithmetic.Concatenate,
            BinaryOperator.Subtract => Arithmetic.Subtract,
            BinaryOperator.Multiply => Arithmetic.Multiply,
            BinaryOperator.Divide => Arithmetic.Divide,
            BinaryOperator.Modulo => Arithmetic.Modulo,
            _ => Arithmetic.Power,
        };
        return ExpressionCompiler.At(e.Position, context => compute(left(context), right(context)));
    }

    // The right side is not looked at where the left side settles it.
    private static Evaluator And(Evaluator left, Evaluator right) => context =>
    {
        bool? first = Truth.From(left(context), "AND");
        return first == false ? Truth.False : Truth.Of(Truth.And(first, Truth.From(right(context), "AND")));
    };

    private static Evaluator Or(Evaluator left, Evaluator right) => context =>
    {
        bool? first = Truth.From(left(context), "OR");
        return first == true ? Truth.True : Truth.Of(Truth.Or(first, Truth.From(right(context), "OR")));
    };

    private static Evaluator Compare(Evaluator left, Evaluator right, Func<int, bool> test)
        => context => Truth.Of(Comparison.Test(left(context), right(context), test));

    // Anything but two texts gives null.
    private static Func<object?, object?, object?> Text(Func<string, string, bool> test)
        => (left, right) => left is string text && right is string part ? Truth.Of(test(text, part)) : null;

    private static Evaluator Match(Evaluator left, Evaluator right)
    {
        PatternMatcher? last = null;
        return context =>
        {
            object? text = left(context);
            if (right(context) is not string pattern)
                return null;

            // Runs on several threads may swap the last matcher; each works on the one it holds.
            var matcher = last;
            if (matcher is null || !string.Equals(matcher.Pattern, pattern, StringComparison.Ordinal))
                last = matcher = new PatternMatcher(pattern);
            return text is string subject ? Truth.Of(matcher.IsMatch(subject)) : null;
        };
    }
}
