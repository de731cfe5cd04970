/** A square symmetric matrix, row after row. */
export interface SquareMatrix {
  size: number;
  values: Float64Array;
}

/**
 * The lower triangular L with `L·Lᵀ = matrix` (Cholesky). The upper triangle of the result is zero.
 * @throws when the matrix is not positive definite, which the mixed-model equations never are with positive penalties.
 */
export function cholesky(matrix: SquareMatrix): SquareMatrix {
  const { size, values } = matrix;
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = values[row * size + column] ?? 0;
      for (let k = 0; k < column; k += 1) sum -= (lower[row * size + k] ?? 0) * (lower[column * size + k] ?? 0);
      if (row !== column) {
        lower[row * size + column] = sum / (lower[column * size + column] ?? 1);
      } else if (sum > 0) {
        lower[row * size + row] = Math.sqrt(sum);
      } else {
        throw new RangeError("The matrix is not positive definite.");
      }
    }
  }
  return { size, values: lower };
}

/** Solves `L·x = right`, L lower triangular. */
export function solveLower({ size, values }: SquareMatrix, right: Float64Array): Float64Array {
  const x = Float64Array.from(right);
  for (let row = 0; row < size; row += 1) {
    let sum = x[row] ?? 0;
    for (let k = 0; k < row; k += 1) sum -= (values[row * size + k] ?? 0) * (x[k] ?? 0);
    x[row] = sum / (values[row * size + row] ?? 1);
  }
  return x;
}

/** Solves `Lᵀ·x = right`, L lower triangular. */
export function solveUpper({ size, values }: SquareMatrix, right: Float64Array): Float64Array {
  const x = Float64Array.from(right);
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = x[row] ?? 0;
    for (let k = row + 1; k < size; k += 1) sum -= (values[k * size + row] ?? 0) * (x[k] ?? 0);
    x[row] = sum / (values[row * size + row] ?? 1);
  }
  return x;
}
